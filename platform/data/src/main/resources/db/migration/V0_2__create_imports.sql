create table data_import (
    id             bigint      generated always as identity primary key,
    dataset        text        not null,
    state          text        not null constraint data_import_state_is_known
        check (state in ('received', 'running', 'completed', 'unchanged', 'refused', 'failed')),
    dry_run        boolean     not null,
    mode           text        not null constraint data_import_mode_is_known check (mode in ('merge', 'complete')),
    file_name      text        not null,
    file_sha256    text        not null,
    file_bytes     bigint      not null,
    layout         text,
    -- whom the rows are credited to
    source         text,
    synthetic      boolean     not null default false,
    header         text[],
    requested_by   text        not null,
    requested_at   timestamptz not null,
    finished_at    timestamptz,
    rows_read      bigint      not null default 0,
    counts         text        not null default '{}',
    revision       bigint,
    earlier_import bigint,
    reason         text
);
create index data_import_by_file on data_import (dataset, file_sha256);

create table import_problem (
    import_id   bigint not null,
    ordinal     bigint not null,
    severity    text   not null constraint import_problem_severity_is_known check (severity in ('error', 'warning', 'file')),
    line        bigint,
    column_name text,
    value       text,
    code        text   not null,
    hint        text   not null,
    primary key (import_id, ordinal)
);

create index import_problem_by_line on import_problem (import_id, line);

-- refused lines as they stood in the file, to be given back ready to repair
create table import_reject (
    import_id bigint not null,
    line      bigint not null,
    fields    text[] not null,
    primary key (import_id, line)
);
