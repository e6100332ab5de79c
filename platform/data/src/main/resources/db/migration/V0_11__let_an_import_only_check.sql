-- a file may be a check on what is known instead of observations
alter table data_import drop constraint data_import_state_is_known;
alter table data_import add constraint data_import_state_is_known
    check (state in ('received', 'running', 'completed', 'unchanged', 'checked', 'refused', 'failed'));
