SELECT
    CAST(DATE_TRUNC('${period}', event_date) AS DATE) AS period,
    COUNT(*) AS events
FROM (
    SELECT DISTINCT
        event_date,
        COALESCE(actor_country, actor) AS actor,
        COALESCE(recipient_country, recipient) AS recipient,
        code,
        type,
        mode,
        place
    FROM events
    WHERE data = '${data}'
        AND event_date >= DATE '${from}'
        AND event_date <= DATE '${to}'
) AS distinct_events
GROUP BY CAST(DATE_TRUNC('${period}', event_date) AS DATE)
ORDER BY period
