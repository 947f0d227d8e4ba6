SELECT
    line,
    globaleventid AS id,
    TRY_CAST(TRY_STRPTIME(sqldate, '%Y%m%d') AS DATE) AS event_date,
    sqldate AS date_text,
    actor1code AS actor,
    actor1name AS actor_name,
    actor1countrycode AS actor_country,
    actor1type1code AS actor_sector,
    actor2code AS recipient,
    actor2name AS recipient_name,
    actor2countrycode AS recipient_country,
    actor2type1code AS recipient_sector,
    eventcode AS code,
    eventrootcode AS root,
    NULL AS type,
    NULL AS mode,
    NULL AS context,
    quadclass AS quad,
    goldsteinscale AS intensity,
    nummentions AS mentions,
    numsources AS sources,
    actiongeo_fullname AS place,
    sourceurl AS document,
    NULL AS sentence,
    NULL AS span,
    'GDELT' AS coder,
    CASE
        WHEN dateadded IS NULL THEN 'too few fields'
        WHEN NOT regexp_full_match(dateadded, '[0-9]{8}([0-9]{6})?') THEN 'fields are shifted: no date where DATEADDED should stand'
        WHEN NOT regexp_full_match(globaleventid, '[0-9]+') THEN 'event id is not a number'
        WHEN isrootevent NOT IN ('0', '1') THEN 'fields are shifted: no 0 or 1 where IsRootEvent should stand'
    END AS flaw
FROM rows
