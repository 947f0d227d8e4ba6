CREATE TEMP TABLE staged AS
WITH rows AS (
    SELECT row_number() OVER () + ${header} AS line, * ${absent}
    FROM ${read}
),
mapped AS (
${mapping}
),
typed AS (
    SELECT
        m.line,
        m.id,
        m.event_date,
        COALESCE(m.actor, a.iso3, m.actor_country) AS actor,
        COALESCE(a.iso3, m.actor_country) AS actor_country,
        m.actor_sector,
        m.actor_name,
        COALESCE(m.recipient, r.iso3, m.recipient_country) AS recipient,
        COALESCE(r.iso3, m.recipient_country) AS recipient_country,
        m.recipient_sector,
        m.recipient_name,
        m.code,
        COALESCE(m.type, c.type) AS type,
        COALESCE(m.mode, c.mode) AS mode,
        m.context,
        TRY_CAST(COALESCE(m.quad, c.quad) AS TINYINT) AS quad,
        TRY_CAST(COALESCE(m.intensity, ${stated}) AS DECIMAL(6, 3)) AS intensity,
        CASE
            WHEN m.intensity IS NOT NULL THEN '${scale}'
            WHEN ${stated} IS NOT NULL THEN 'cameo-312'
        END AS scale,
        TRY_CAST(m.mentions AS INTEGER) AS mentions,
        TRY_CAST(m.sources AS INTEGER) AS sources,
        m.place,
        m.document,
        m.sentence,
        m.span,
        m.coder,
        CASE
            WHEN m.flaw IS NOT NULL THEN m.flaw
            WHEN m.id IS NULL THEN 'no event id'
            WHEN m.event_date IS NULL THEN 'date cannot be read'
            WHEN m.event_date NOT BETWEEN DATE '1648-01-01' AND DATE '2100-12-31' THEN 'date is before 1648 or after 2100'
            WHEN m.code IS NULL AND m.type IS NULL THEN 'no event code'
            WHEN m.code IS NOT NULL AND c.code IS NULL AND z.code IS NOT NULL
                THEN 'event code is not of CAMEO; it may have lost its leading zero'
            WHEN m.code IS NOT NULL AND c.code IS NULL THEN 'event code is not of CAMEO'
            WHEN m.code IS NULL AND NOT list_contains(${types}, m.type) THEN 'event type is not of PLOVER'
            WHEN m.root IS NOT NULL AND NOT starts_with(m.code, m.root) THEN 'event code and root code disagree'
            WHEN m.quad IS NOT NULL AND m.quad NOT IN ('0', '1', '2', '3', '4') THEN 'quad class is none of 1 to 4'
            WHEN m.intensity IS NOT NULL AND TRY_CAST(m.intensity AS DECIMAL(6, 3)) IS NULL THEN 'intensity is not a number'
            WHEN TRY_CAST(m.intensity AS DECIMAL(6, 3)) NOT BETWEEN -10 AND 10 THEN 'intensity is not from -10 to 10'
        END AS reason,
        m.date_text
    FROM mapped m
    LEFT JOIN event_codes c ON c.code = m.code
    LEFT JOIN event_codes z ON z.code = concat('0', m.code)
    LEFT JOIN event_countries a ON a.name = lower(m.actor_country)
    LEFT JOIN event_countries r ON r.name = lower(m.recipient_country)
)
SELECT
    *,
    CASE WHEN reason IS NOT NULL THEN
        left(concat_ws(' | ', id, date_text, actor, recipient, COALESCE(code, type), intensity), 160)
    END AS shown
FROM typed
