"""Run by Alembic: migrations on the connection of the caller, in one transaction."""

from alembic import context

from labdesk.schema.declare import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
