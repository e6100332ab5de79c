alter table mission
    -- month: the day is not known, the date is the first of its month
    add column started_precision text constraint mission_start_precision_is_known check (started_precision in ('day', 'month')),
    add column ended_precision   text constraint mission_end_precision_is_known check (ended_precision in ('day', 'month')),
    add column status            text constraint mission_status_is_known check (status in ('active', 'ended')),
    add column location          text,
    add column latitude          numeric(7, 4) constraint mission_latitude_is_on_earth check (latitude between -90 and 90),
    add column longitude         numeric(7, 4) constraint mission_longitude_is_on_earth check (longitude between -180 and 180),
    -- acronym of the mission that counts this one's people and days too
    add column part_of           text collate "C" constraint mission_is_no_part_of_itself check (part_of <> acronym),
    -- joined by blanks
    add column flags             text,
    drop constraint mission_kind_is_known,
    add constraint mission_kind_is_known check (kind in ('peacekeeping', 'political', 'other'));
update mission set
    started_precision = case when started_on is not null then 'day' end,
    ended_precision = case when ended_on is not null then 'day' end,
    status = case when ended_on is null then 'active' else 'ended' end;
alter table mission
    alter column status set not null,
    add constraint mission_start_says_how_precise check ((started_on is null) = (started_precision is null)),
    add constraint mission_end_says_how_precise check ((ended_on is null) = (ended_precision is null)),
    add constraint mission_that_goes_on_has_no_end check (status = 'ended' or ended_on is null),
    add constraint mission_is_at_a_point_or_at_none check ((latitude is null) = (longitude is null));
