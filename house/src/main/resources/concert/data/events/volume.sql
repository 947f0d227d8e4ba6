SELECT
    CAST(DATE_TRUNC('${period}', event_date) AS DATE) AS period,
    SUM(${counted}) AS events
FROM event_volume
WHERE data = '${data}'
    AND event_date >= DATE '${from}'
    AND event_date <= DATE '${to}'
GROUP BY CAST(DATE_TRUNC('${period}', event_date) AS DATE)
ORDER BY period
