create schema jobs;

-- In the form that db-scheduler prescribes: each node takes work from this table, so every job runs once.
create table jobs.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    constraint pk$scheduled_tasks primary key (task_name, task_instance)
);
create index idx$scheduled_tasks_execution_time on jobs.scheduled_tasks (execution_time);
create index idx$scheduled_tasks_last_heartbeat on jobs.scheduled_tasks (last_heartbeat);
comment on table jobs.scheduled_tasks is 'Work that runs later, once over all nodes';
