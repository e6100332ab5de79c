-- Contributions from a seed: the same arguments always give the same rows, in the order of their key.
-- A place (country, mission, type) is either used or not; a used one has a size of its own, a life of
-- some years, months in which it reports nothing, and some women among its persons.
create function generated_contribution(
    seed bigint, countries text[], missions text[], types text[],
    first_month date, months integer, places_of_a_thousand integer)
returns table (month date, country text, mission text, personnel_type text,
    female integer, male integer, total integer)
language sql stable parallel safe as $$
    with place as (
        select c.code as country, m.acronym as mission, t.code as personnel_type,
               hashtextextended(c.code || m.acronym || t.code, seed) as h
        from unnest(countries) c(code), unnest(missions) m(acronym), unnest(types) t(code)
    ), used as (
        select country, mission, personnel_type, h,
               1 + abs(h / 1000003 % 40) * abs(h / 2000003 % 25) as usual,
               abs(h / 3000017 % months) as begins,
               months / 3 + abs(h / 5000011 % months) as lasts
        from place where abs(h % 1000) < places_of_a_thousand
    ), counted as (
        select (first_month + make_interval(months => n))::date as month, u.country, u.mission, u.personnel_type,
               case when hashint8extended(u.h + n, seed) % 20 = 0 then null
                    else usual + abs(hashint8extended(u.h + n, seed + 1) % (usual / 10 + 1)) end as total,
               abs(h / 7000003 % 100) as womens_percent
        from generate_series(0, months - 1) n, used u
        -- a life that runs past the end goes on at the beginning, so that every month is alike
        where (n - begins + months) % months < lasts
    )
    select month, country, mission, personnel_type,
           (total * womens_percent / 1000)::integer,
           (total - total * womens_percent / 1000)::integer, total::integer
    from counted
    order by month, country, mission, personnel_type
$$;
