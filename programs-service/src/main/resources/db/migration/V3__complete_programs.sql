-- What a program is for in detail, and how programs hang together. managing_office is an office's code from here on.
alter table program drop constraint program_kind_is_known;
alter table program add constraint program_kind_is_known
    check (kind in ('program', 'account', 'fund', 'authority', 'initiative', 'policy', 'rule', 'line-of-work'));
alter table program add column capability_areas text[] not null default '{}';
alter table program add column objectives jsonb not null default '[]';
alter table program add column relations jsonb not null default '[]';
-- day, month or year from which on the document can have been written, as far as its content tells
alter table source add column written_from text;
alter table source drop constraint source_kind_is_known;
alter table source add constraint source_kind_is_known check (kind in ('web-page', 'fact-sheet', 'guide', 'dataset', 'report'));
