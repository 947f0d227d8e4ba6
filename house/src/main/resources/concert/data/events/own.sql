SELECT
    line,
    COALESCE(id, md5(concat_ws('|', date, actor, recipient, code, type, place, document, text))) AS id,
    COALESCE(TRY_CAST(date AS DATE), TRY_CAST(TRY_STRPTIME(date, '%Y%m%d') AS DATE)) AS event_date,
    date AS date_text,
    actor,
    actor_name,
    COALESCE(actor_country, CASE
        WHEN regexp_full_match(actor, '[A-Z]{6}([A-Z]{3})*')
            AND lower(actor) NOT IN (SELECT name FROM event_countries)
            AND left(actor, 3) IN (SELECT iso3 FROM event_states)
            THEN left(actor, 3)
        ELSE actor
    END) AS actor_country,
    actor_sector,
    recipient,
    recipient_name,
    COALESCE(recipient_country, CASE
        WHEN regexp_full_match(recipient, '[A-Z]{6}([A-Z]{3})*')
            AND lower(recipient) NOT IN (SELECT name FROM event_countries)
            AND left(recipient, 3) IN (SELECT iso3 FROM event_states)
            THEN left(recipient, 3)
        ELSE recipient
    END) AS recipient_country,
    recipient_sector,
    code,
    NULL AS root,
    lower(type) AS type,
    lower(mode) AS mode,
    lower(context) AS context,
    quad,
    intensity,
    mentions,
    sources,
    place,
    document,
    sentence,
    COALESCE(span, text) AS span,
    coder,
    CASE WHEN actor IS NULL AND actor_country IS NULL THEN 'no actor' END AS flaw
FROM rows
