SELECT
    line,
    event_id AS id,
    TRY_CAST(event_date AS DATE) AS event_date,
    event_date AS date_text,
    CASE WHEN contains(actor_country, ';') THEN actor_country END AS actor,
    actor_name,
    NULLIF(split_part(actor_country, ';', 1), 'None') AS actor_country,
    primary_actor_sector AS actor_sector,
    CASE WHEN contains(recipient_country, ';') THEN recipient_country END AS recipient,
    recipient_name,
    NULLIF(split_part(recipient_country, ';', 1), 'None') AS recipient_country,
    primary_recipient_sector AS recipient_sector,
    NULL AS code,
    NULL AS root,
    lower(event_type) AS type,
    lower(NULLIF(event_mode, 'None')) AS mode,
    lower(NULLIF(contexts, 'None')) AS context,
    CASE upper(regexp_replace(quad_code, '[^A-Za-z]', '', 'g'))
        WHEN 'VERBALCOOPERATION' THEN '1'
        WHEN 'VCOOP' THEN '1'
        WHEN 'MATERIALCOOPERATION' THEN '2'
        WHEN 'MCOOP' THEN '2'
        WHEN 'VERBALCONFLICT' THEN '3'
        WHEN 'VCONF' THEN '3'
        WHEN 'MATERIALCONFLICT' THEN '4'
        WHEN 'MCONF' THEN '4'
        ELSE quad_code
    END AS quad,
    intensity,
    NULL AS mentions,
    NULL AS sources,
    concat_ws(', ', NULLIF(city, 'None'), NULLIF(district, 'None'), NULLIF(province, 'None'), NULLIF(country, 'None')) AS place,
    source AS document,
    NULL AS sentence,
    NULL AS span,
    concat_ws(' ', 'NGEC', version) AS coder,
    NULL AS flaw
FROM rows
