-- Help reaches units at any stage of their lives and in other forms than money, so it stands in a
-- list beside the life. What accepted matches gave before moves there, in every version of the unit
-- that has known of it.
alter table capability_offer
    -- units or courses
    add column quantity int constraint capability_offer_gives_something check (quantity > 0);

alter table capability_match_decision
    -- the step that an accepted match put into the unit's life, if any
    add column step jsonb;
comment on column capability_match_decision.assistance is 'as it stands on the unit';

update capability_match_decision d
set step = d.assistance,
    assistance = jsonb_strip_nulls(jsonb_build_object(
        'form', (select o.form from capability_offer o
                 where o.code = d.offer and o.from_revision <= d.from_revision
                 order by o.from_revision desc limit 1),
        'program', d.assistance ->> 'program',
        'donor', d.assistance ->> 'donor',
        'decision', d.code)) || jsonb_build_object('date', d.assistance -> 'date')
where d.assistance is not null;

alter table capability_unit add column assistance jsonb not null default '[]';
alter table capability_unit alter column assistance drop default;

update capability_unit u
set assistance = given.items
from (select v.id, jsonb_agg(d.assistance order by d.from_revision, d.code) as items
      from capability_unit v
      join capability_match_decision d
        on d.unit = v.code and d.decision = 'accepted' and d.from_revision <= v.from_revision
           and (d.to_revision is null or d.to_revision > v.from_revision)
      group by v.id) given
where given.id = u.id;
