-- An import whose file this service fetched itself: from where, when, and what the address said of the file's version.
alter table data_import
    add column fetched_url           text,
    add column fetched_at            timestamptz,
    add column fetched_status        integer,
    add column fetched_etag          text,
    add column fetched_last_modified text,
    -- a file that could not be fetched has no bytes to hash
    alter column file_sha256 drop not null;
create index data_import_by_address on data_import (dataset, fetched_url, id) where fetched_url is not null;
