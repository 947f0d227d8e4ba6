# Makes ROWS rows of GDELT 1.0 from a sample: ids, dates and the countries of the actors change, the rest stays.
BEGIN { FS = OFS = "\t"; split("RUS PAK CHN IND USA AFG IRN TUR UKR SAU GBR FRA DEU ISR SYR", c, " "); n = 15; split("31 28 31 30 31 30 31 31 30 31 30 31", d, " ") }
{ line[NR] = $0 }
END {
  for (i = 0; i < rows; i++) {
    $0 = line[i % NR + 1]
    y = 1990 + i % 27; m = int(i / 27) % 12 + 1; day = int(i / 7) % d[m] + 1
    $1 = 100000000 + i; $2 = sprintf("%04d%02d%02d", y, m, day); $3 = sprintf("%04d%02d", y, m); $4 = y
    if ($8 != "") { a = int(i / 3) % n + 1; $6 = $8 = c[a] }
    if ($18 != "") { b = int(i / 11) % n + 1; $16 = $18 = c[b] }
    print
  }
}
