-- Uniformed personnel on the last day of a month, by contributing country, mission and personnel type.
create table contribution (
    month          date    not null constraint contribution_month_is_its_first_day check (extract(day from month) = 1),
    country        text collate "C" not null,
    mission        text collate "C" not null,
    personnel_type text collate "C" not null,
    female         integer constraint contribution_female_is_a_count check (female >= 0),
    male           integer constraint contribution_male_is_a_count check (male >= 0),
    total          integer constraint contribution_total_is_a_count check (total >= 0),
    status         text    not null constraint contribution_status_is_known
        check (status in ('reported', 'not-reported', 'not-applicable', 'withheld')),
    flags          text[]  not null,
    import_id      bigint  not null,
    line           bigint  not null,
    from_revision  bigint  not null,
    to_revision    bigint,
    constraint contribution_is_a_number_or_absent check ((status = 'reported') = (total is not null)),
    -- serves reads as known on an earlier day
    constraint contribution_version primary key (month, country, mission, personnel_type, from_revision)
        include (to_revision, female, male, total)
);
-- one current row per natural key; covers reads of the newest revision
create unique index contribution_is_taken on contribution (month, country, mission, personnel_type)
    include (female, male, total) where to_revision is null;
-- the change feed
create index contribution_began on contribution (from_revision);
create index contribution_ended on contribution (to_revision) where to_revision is not null;
