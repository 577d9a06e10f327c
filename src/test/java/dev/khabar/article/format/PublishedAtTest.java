package dev.khabar.article.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedAtTest {
  private static final ZoneId BAGHDAD = ZoneId.of("Asia/Baghdad");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-01-30T23:00:00+02:00|2023-01-30T21:00:00Z",
        "2023-01-30T23:00:00.123Z|2023-01-30T23:00:00Z",
        "2015-07-21 02:51:32|2015-07-20T23:51:32Z",
        "2024-02-19|2024-02-18T21:00:00Z",
        "2024/2/19 5:07 PM|2024-02-19T14:07:00Z",
        "19/02/2024 - 17:07|2024-02-19T14:07:00Z",
        "02/19/2024|2024-02-18T21:00:00Z",
        "20240219|2024-02-18T21:00:00Z",
        "20240219T101530Z|2024-02-19T10:15:30Z",
        "1708337230|2024-02-19T10:07:10Z",
        "1708337230000|2024-02-19T10:07:10Z",
        "1708337230.25|2024-02-19T10:07:10Z",
        "Wed, 28 Feb 2018 11:34:31 +0400|2018-02-28T07:34:31Z",
        "Fri, 26 Jan 2018 14:49:41 GMT|2018-01-26T14:49:41Z",
        "Fri, 26 Jan 2018 09:49 EST|2018-01-26T14:49:00Z",
        "February 19, 2024|2024-02-18T21:00:00Z",
        "19 فبراير 2024|2024-02-18T21:00:00Z",
        "الإثنين ١٩ فبراير/ شباط ٢٠٢٤ - ٠٧:٣٠ مساءً|2024-02-19T16:30:00Z",
        "29 حزيران/ يونيو 2021|2021-06-28T21:00:00Z",
        "كانون الثاني 5, 2022|2022-01-04T21:00:00Z",
        "5 كانون الأول 2022 الساعة 08:00 بتوقيت غرينتش|2022-12-05T08:00:00Z",
        "3 غشت 2020|2020-08-02T21:00:00Z",
        "12 جويلية 2019|2019-07-11T21:00:00Z",
        "1 شتنبر 2023 10:15 ص|2023-09-01T07:15:00Z",
        "9 شعبان 1445 هـ|2024-02-18T21:00:00Z",
        "الإثنين 9 شعبان 1445هـ - 19 فبراير 2024م|2024-02-18T21:00:00Z",
        "1445/08/09|2024-02-18T21:00:00Z",
        "18:00 2024-02-05|2024-02-05T15:00:00Z",
        "18:00 +02:00 2024-02-19|2024-02-19T16:00:00Z",
        "2024-02-19T24:00:00Z|2024-02-20T00:00:00Z",
        "2024-02-19 47:10|2024-02-18T21:00:00Z",
        "2024-02-19 18:00 بتوقيت القاهرة|2024-02-19T16:00:00Z"
      })
  void a_date_of_any_way_of_writing_gives_its_instant(String written, String expected) {
    assertEquals(Optional.of(Instant.parse(expected)), PublishedAt.parse(written, BAGHDAD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "أمس",
        "29 حزيران/ يونيو",
        "2024-13-45",
        "31 فبراير 2024",
        "12",
        "null",
        "0001-01-01T00:00:00",
        "1/1/0001",
        "0000-01-01",
        "9999-12-31T23:59:59Z"
      })
  void what_names_no_day_gives_nothing(String written) {
    assertEquals(Optional.empty(), PublishedAt.parse(written, BAGHDAD));
  }

  @Test
  void dates_as_sites_write_them_are_read_and_others_are_none() throws IOException {
    StringBuilder wrong = new StringBuilder();
    for (String line : Files.readAllLines(Path.of("src/test/gold/dates.tsv"))) {
      int bar = line.lastIndexOf('|');
      if (!line.startsWith("#")) {
        String got =
            PublishedAt.parse(line.substring(0, bar), ZoneOffset.UTC)
                .map(Instant::toString)
                .orElse("none");
        if (!got.equals(line.substring(bar + 1))) {
          wrong.append(line).append(" but ").append(got).append('\n');
        }
      }
    }
    assertEquals("", wrong.toString());
  }
}
