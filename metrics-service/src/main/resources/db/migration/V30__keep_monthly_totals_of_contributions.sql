-- Observations added up over missions, kept by each import in its own revision: a series of a country must not
-- read the thousands of rows that its missions have in each month (docs/decisions/0021-totals-kept-by-the-import.md).
create table contribution_total (
    month               date   not null,
    country             text collate "C" not null,
    personnel_type      text collate "C" not null,
    total               bigint,
    female              bigint,
    male                bigint,
    -- persons of whom the sex is unknown; null when nothing is reported
    sex_not_reported    bigint,
    -- women and persons of those observations that tell both sexes
    known_women         bigint,
    sex_known           bigint,
    reported_values     bigint not null,
    not_reported_values bigint not null,
    from_revision       bigint not null,
    to_revision         bigint,
    -- a month over all countries, and whatever was known on an earlier day
    constraint contribution_total_version primary key (month, country, personnel_type, from_revision)
);
-- a country's series, newest; covers it
create unique index contribution_total_is_taken on contribution_total (country, month, personnel_type)
    include (total, female, male, sex_not_reported, known_women, sex_known, reported_values, not_reported_values)
    where to_revision is null;

-- Brings the totals to a revision, from what began and ended in it. Its cost follows that, not the history.
create function keep_contribution_totals(revision bigint) returns void language plpgsql as $$
begin
    if exists (select from contribution_total where to_revision is null) then
        update contribution_total t set to_revision = revision
        from (select month, country, personnel_type from contribution where from_revision = revision
              union
              select month, country, personnel_type from contribution where to_revision = revision) x
        where t.country = x.country and t.month = x.month and t.personnel_type = x.personnel_type and t.to_revision is null;
    end if;
    insert into contribution_total
    select c.month, c.country, c.personnel_type, sum(c.total), sum(c.female), sum(c.male),
           case when count(c.total) > 0 then coalesce(sum(c.total - coalesce(c.female, 0) - coalesce(c.male, 0))
               filter (where c.female is null or c.male is null), 0) end,
           sum(c.female) filter (where c.male is not null), sum(c.female + c.male),
           count(c.total), count(*) - count(c.total), revision, null
    from (
        -- a cell without a total until now had no observation: what it has began in this revision
        select n.month, n.country, n.personnel_type, n.female, n.male, n.total from contribution n
        where n.from_revision = revision and not exists (
            select from contribution_total t where t.to_revision = revision
            and t.month = n.month and t.country = n.country and t.personnel_type = n.personnel_type)
        union all
        -- any other is added up anew
        select o.month, o.country, o.personnel_type, o.female, o.male, o.total
        from contribution_total t join contribution o using (month, country, personnel_type)
        where t.to_revision = revision and o.from_revision <= revision
          and (o.to_revision is null or o.to_revision > revision)) c
    group by c.month, c.country, c.personnel_type
    order by c.country, c.month, c.personnel_type;
end $$;

-- What was loaded before this table was there: each cell at each revision in which an observation of it began or
-- ended, until the next such revision. A cell of which nothing is left is none.
insert into contribution_total
select month, country, personnel_type, total, female, male, sex_not_reported, known_women, sex_known,
       reported_values, not_reported_values, from_revision, to_revision
from (
    with moved as (
        select month, country, personnel_type, from_revision as revision from contribution
        union
        select month, country, personnel_type, to_revision from contribution where to_revision is not null)
    select m.month, m.country, m.personnel_type, sum(c.total) as total, sum(c.female) as female, sum(c.male) as male,
           case when count(c.total) > 0 then coalesce(sum(c.total - coalesce(c.female, 0) - coalesce(c.male, 0))
               filter (where c.female is null or c.male is null), 0) end as sex_not_reported,
           sum(c.female) filter (where c.male is not null) as known_women, sum(c.female + c.male) as sex_known,
           count(c.total) as reported_values, count(c.month) - count(c.total) as not_reported_values,
           m.revision as from_revision,
           lead(m.revision) over (partition by m.country, m.month, m.personnel_type order by m.revision) as to_revision,
           count(c.month) as observations
    from moved m left join contribution c on c.month = m.month and c.country = m.country
         and c.personnel_type = m.personnel_type
         and c.from_revision <= m.revision and (c.to_revision is null or c.to_revision > m.revision)
    group by m.country, m.month, m.personnel_type, m.revision) t
where observations > 0
order by country, month, personnel_type, from_revision;
