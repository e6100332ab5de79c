-- The generated contributions as a file of the tidy layout, as many rows as asked for, nineteen of twenty with a number.
copy (select to_char(month, 'YYYY-MM') as month, country, mission, personnel_type as "personnelType", female, male, total
    from generated_contribution(42, string_to_array(:'countries', ','),
        array(select acronym from mission order by 1 limit 60),
        array['troops', 'experts-on-mission', 'individual-police', 'formed-police-units'], date '1994-01-01', 360, 115)
    order by 1, 2, 3, 4 limit :rows) to stdout with (format csv, header)
