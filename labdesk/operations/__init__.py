"""Acts over several records."""
