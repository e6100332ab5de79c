-- As before, but what is loaded where nothing is known is added up without looking for totals that it may replace.
create or replace function keep_contribution_totals(revision bigint) returns void language plpgsql as $$
begin
    if exists (select from contribution_total where to_revision is null) then
        update contribution_total t set to_revision = revision
        from (select month, country, personnel_type from contribution where from_revision = revision
              union
              select month, country, personnel_type from contribution where to_revision = revision) x
        where t.country = x.country and t.month = x.month and t.personnel_type = x.personnel_type and t.to_revision is null;
        perform add_contributions_up(
            -- a cell without a total until now had no observation: what it has began in this revision
            'select n.month, n.country, n.personnel_type, n.female, n.male, n.total from contribution n
             where n.from_revision = $1 and not exists (
                 select from contribution_total t where t.to_revision = $1
                 and t.month = n.month and t.country = n.country and t.personnel_type = n.personnel_type)
             union all
             -- any other is added up anew
             select o.month, o.country, o.personnel_type, o.female, o.male, o.total
             from contribution_total t join contribution o using (month, country, personnel_type)
             where t.to_revision = $1 and o.from_revision <= $1 and (o.to_revision is null or o.to_revision > $1)',
            revision);
    else
        perform add_contributions_up(
            'select month, country, personnel_type, female, male, total from contribution where from_revision = $1', revision);
    end if;
end $$;

-- Begins the totals of these observations, of which $1 is the revision.
create function add_contributions_up(observations text, revision bigint) returns void language plpgsql as $$
begin
    execute format(
        'insert into contribution_total
         select month, country, personnel_type, sum(total), sum(female), sum(male),
                case when count(total) > 0 then coalesce(sum(total - coalesce(female, 0) - coalesce(male, 0))
                    filter (where female is null or male is null), 0) end,
                sum(female) filter (where male is not null), sum(female + male),
                count(total), count(*) - count(total), $1, null
         from (%s) observation
         group by month, country, personnel_type
         order by country, month, personnel_type', observations)
        using revision;
end $$;
