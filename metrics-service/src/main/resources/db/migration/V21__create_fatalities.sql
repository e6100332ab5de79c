-- Deaths in the service of UN peace operations, one row per person, by the publisher's casualty number.
create table fatality (
    casualty            text collate "C" not null,
    incident_on         date    not null,
    mission             text collate "C" not null,
    nationality         text collate "C",
    nationality_status  text    not null constraint fatality_nationality_status_is_known
        check (nationality_status in ('reported', 'not-reported')),
    sex                 text collate "C" constraint fatality_sex_is_known check (sex in ('female', 'male')),
    sex_status          text    not null constraint fatality_sex_status_is_known
        check (sex_status in ('reported', 'not-reported')),
    personnel_type      text collate "C" not null,
    incident_type       text collate "C" not null,
    casualty_type       text collate "C" not null,
    flags               text[]  not null,
    source              text    not null,
    locator             text    not null,
    import_id           bigint  not null,
    line                bigint  not null,
    from_revision       bigint  not null,
    to_revision         bigint,
    constraint fatality_nationality_is_told_or_absent check ((nationality_status = 'reported') = (nationality is not null)),
    constraint fatality_sex_is_told_or_absent check ((sex_status = 'reported') = (sex is not null)),
    -- serves reads as known on an earlier day
    constraint fatality_version primary key (casualty, from_revision) include (to_revision)
);
create unique index fatality_casualty_is_taken on fatality (casualty) where to_revision is null;
create index fatality_by_day on fatality (incident_on, casualty) where to_revision is null;
create index fatality_began on fatality (from_revision);
create index fatality_ended on fatality (to_revision) where to_revision is not null;
