-- What countries lack, what others offer, and what editors decided of pairs of the two.
create table capability_need (
    id                  bigint generated always as identity primary key,
    code                text collate "C" not null,
    country             text   not null,
    kind                text   not null,
    unit                text,
    quantity            int,
    persons             int,
    -- the first day of what needed_by_precision names
    needed_by           date,
    needed_by_precision text   not null,
    priority            text   not null,
    status              text   not null,
    source              text,
    locator             text,
    note                text,
    from_revision       bigint not null,
    to_revision         bigint,
    constraint capability_need_day_is_a_day_or_unknown check ((needed_by is null) = (needed_by_precision = 'unknown'))
);
create unique index capability_need_id_is_taken on capability_need (code) where to_revision is null;
create index capability_need_by_unit on capability_need (unit) where to_revision is null;
create index capability_need_as_known_on on capability_need (code, from_revision) include (to_revision);
create index capability_need_began on capability_need (from_revision);
create index capability_need_ended on capability_need (to_revision) where to_revision is not null;

create table capability_offer (
    id             bigint generated always as identity primary key,
    code           text collate "C" not null,
    country        text   not null,
    program        text,
    -- none: any
    kinds          text[] not null,
    form           text   not null,
    -- persons
    capacity       int,
    valid_from     date,
    from_precision text   not null,
    valid_to       date,
    to_precision   text   not null,
    -- none: any
    countries      text[] not null,
    status         text   not null,
    source         text,
    locator        text,
    note           text,
    from_revision  bigint not null,
    to_revision    bigint,
    constraint capability_offer_from_is_a_day_or_unknown check ((valid_from is null) = (from_precision = 'unknown')),
    constraint capability_offer_to_is_a_day_or_unknown check ((valid_to is null) = (to_precision = 'unknown'))
);
create unique index capability_offer_id_is_taken on capability_offer (code) where to_revision is null;
create index capability_offer_as_known_on on capability_offer (code, from_revision) include (to_revision);
create index capability_offer_began on capability_offer (from_revision);
create index capability_offer_ended on capability_offer (to_revision) where to_revision is not null;

-- code is the need's id, a point and the offer's id.
create table capability_match_decision (
    id            bigint generated always as identity primary key,
    code          text collate "C" not null,
    need          text   not null,
    offer         text   not null,
    decision      text   not null,
    unit          text,
    -- the step that an accepted match put into the unit's life
    assistance    jsonb,
    note          text,
    from_revision bigint not null,
    to_revision   bigint,
    constraint capability_match_decision_helps_a_unit check (
        (decision = 'accepted') = (unit is not null and assistance is not null))
);
create unique index match_of_need_and_offer_is_decided_already on capability_match_decision (code) where to_revision is null;
create index capability_match_decision_by_need on capability_match_decision (need) where to_revision is null;
create index capability_match_decision_by_offer on capability_match_decision (offer) where to_revision is null;
create index capability_match_decision_by_unit on capability_match_decision (unit) where to_revision is null;
create index capability_match_decision_as_known_on on capability_match_decision (code, from_revision) include (to_revision);
create index capability_match_decision_began on capability_match_decision (from_revision);
create index capability_match_decision_ended on capability_match_decision (to_revision) where to_revision is not null;
