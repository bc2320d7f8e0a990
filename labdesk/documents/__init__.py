"""Documents as plain data, and their renderers."""
