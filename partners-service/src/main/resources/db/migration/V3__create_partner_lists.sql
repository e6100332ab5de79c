-- What a source says of a program's partners as a whole: many name none of them and give a number.
create table partner_list (
    id            bigint generated always as identity primary key,
    program       text collate "C" not null,
    source        text collate "C" not null,
    named         text   not null constraint partner_list_named_is_known check (named in ('all', 'some', 'none')),
    stated        integer,
    qualifier     text,
    figure        text,
    locator       text   not null,
    note          text,
    from_revision bigint not null,
    to_revision   bigint,
    constraint partner_list_names_the_figure_of_its_number check ((stated is null) = (figure is null))
);
create unique index partner_list_is_taken on partner_list (program, source) where to_revision is null;
create index partner_list_as_known_on on partner_list (program, source, from_revision) include (to_revision);
create index partner_list_began on partner_list (from_revision);
create index partner_list_ended on partner_list (to_revision) where to_revision is not null;
