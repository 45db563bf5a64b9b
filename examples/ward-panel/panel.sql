-- A panel: a row a unit of 2025 and year, a column an indicator. area_2025_code holds across the reform of 2025-07-01; areas that
-- were split are left out, for a figure of a split ward is not a figure of its main heir. Where articles disagree, the latest one counts.
WITH facts AS (
  SELECT
    area_2025_code AS code,
    area_2025_name AS unit,
    ref_area AS said_of,
    year(time_start::DATE) AS year,
    indicator_id,
    value,
    published_at
  FROM 'wards/observations.parquet'
  JOIN 'wards/articles.parquet' USING (article)
  WHERE relation = 'level'
    AND status = 'actual'
    AND repeats IS NULL
    AND year(time_start::DATE) = year(time_end::DATE)
    AND NOT coalesce(area_2025_split, false)
)
PIVOT facts
ON indicator_id IN ('budget_revenue', 'poverty_rate')
USING arg_max(value, published_at)
GROUP BY code, unit, said_of, year
ORDER BY code, year;
