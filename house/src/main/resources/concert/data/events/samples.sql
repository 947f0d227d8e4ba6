SELECT * FROM (
    SELECT
        e.id,
        e.event_date,
        e.actor_country AS actor,
        e.recipient_country AS recipient,
        COALESCE(e.code, CONCAT(e.type, ' ', COALESCE(e.mode, ''))) AS action,
        e.intensity,
        COALESCE(e.mentions, 0) AS mentions,
        COALESCE(e.place, '') AS place,
        COALESCE(e.document, '') AS document,
        CONCAT(f.name, ':', e.line) AS origin,
        ROW_NUMBER() OVER (
            PARTITION BY
                CAST(DATE_TRUNC('${period}', e.event_date) AS DATE),
                CASE WHEN e.actor_country < e.recipient_country THEN e.actor_country ELSE e.recipient_country END,
                CASE WHEN e.actor_country < e.recipient_country THEN e.recipient_country ELSE e.actor_country END
            ORDER BY COALESCE(e.mentions, 0) DESC, e.event_date, e.id
        ) AS place_in_period
    FROM events e
    JOIN event_files f ON f.file = e.file
    WHERE e.data = '${data}'
        AND e.event_date >= DATE '${from}'
        AND e.event_date <= DATE '${to}'
        AND e.actor_country IN (${countries})
        AND e.recipient_country IN (${countries})
        AND e.actor_country <> e.recipient_country
) AS ranked
WHERE place_in_period <= 3
ORDER BY event_date, id
