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
    -- a country's series as known on an earlier day
    constraint contribution_total_version primary key (country, month, personnel_type, from_revision)
);
-- a country's series, newest; covers it
create unique index contribution_total_is_taken on contribution_total (country, month, personnel_type)
    include (total, female, male, sex_not_reported, known_women, sex_known, reported_values, not_reported_values)
    where to_revision is null;
-- a month over all countries
create index contribution_total_by_month on contribution_total (month, country, personnel_type) where to_revision is null;

-- Brings the totals to a revision, from what began and ended in it. Its cost follows that, not the history.
create function keep_contribution_totals(revision bigint) returns void language plpgsql as $$
begin
    create temp table touched on commit drop as
        select month, country, personnel_type from contribution where from_revision = revision
        union
        select month, country, personnel_type from contribution where to_revision = revision;
    analyze touched;
    update contribution_total t set to_revision = revision from touched x
    where t.country = x.country and t.month = x.month and t.personnel_type = x.personnel_type and t.to_revision is null;
    insert into contribution_total
    select c.month, c.country, c.personnel_type, sum(c.total), sum(c.female), sum(c.male),
           case when count(c.total) > 0 then coalesce(sum(c.total - coalesce(c.female, 0) - coalesce(c.male, 0))
               filter (where c.female is null or c.male is null), 0) end,
           sum(c.female) filter (where c.male is not null), sum(c.female + c.male),
           count(c.total), count(*) - count(c.total), revision, null
    from contribution c join touched x using (month, country, personnel_type)
    where c.from_revision <= revision and (c.to_revision is null or c.to_revision > revision)
    group by c.country, c.month, c.personnel_type
    order by c.country, c.month, c.personnel_type;
    drop table touched;
end $$;

-- what was loaded before this table was there
do $$
declare r bigint;
begin
    for r in select number from revision where kind = 'import' order by number loop
        perform keep_contribution_totals(r);
    end loop;
end $$;
