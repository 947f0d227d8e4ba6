SELECT
    actor,
    recipient,
    CAST(DATE_TRUNC('${period}', event_date) AS DATE) AS period,
    COUNT(*) AS events,
    SUM(reports) AS reports,
    SUM(CASE WHEN quad = 1 THEN 1 ELSE 0 END) AS verbal_cooperation,
    SUM(CASE WHEN quad = 2 THEN 1 ELSE 0 END) AS material_cooperation,
    SUM(CASE WHEN quad = 3 THEN 1 ELSE 0 END) AS verbal_conflict,
    SUM(CASE WHEN quad = 4 THEN 1 ELSE 0 END) AS material_conflict,
    SUM(goldstein) AS goldstein,
    SUM(CAST(goldstein * goldstein AS DECIMAL(18, 6))) AS squares,
    COUNT(goldstein) AS graded
FROM (
    SELECT
        event_date,
        actor_country AS actor,
        recipient_country AS recipient,
        COALESCE(code, CONCAT(type, ' ', COALESCE(mode, ''))) AS action,
        MIN(${quad}) AS quad,
        CAST(AVG(intensity) AS DECIMAL(6, 3)) AS goldstein,
        COUNT(*) AS reports
    FROM events
    WHERE data = '${data}'
        AND event_date >= DATE '${from}'
        AND event_date <= DATE '${to}'
        AND actor_country IN (${countries})
        AND recipient_country IN (${countries})
        AND actor_country <> recipient_country
    GROUP BY
        event_date,
        actor_country,
        recipient_country,
        COALESCE(code, CONCAT(type, ' ', COALESCE(mode, '')))${also}
) AS distinct_events
GROUP BY actor, recipient, CAST(DATE_TRUNC('${period}', event_date) AS DATE)
ORDER BY actor, recipient, period
