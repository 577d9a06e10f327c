package dev.khabar.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CopyAndCountTest {
  private static final String STORY =
      "أعلنت وزارة النقل أن جسر المدينة الجديد سيفتح أمام السيارات صباح الأحد المقبل بعد أعمال دامت "
          + "عامين، وقالت إن كلفته بلغت عشرين مليون دينار، وإن ثلاث شركات محلية شاركت في بنائه. "
          + "وأضافت أن الجسر سيخفف الازدحام في وسط المدينة، وأن حافلات النقل العام ستمر عليه كل ربع ساعة.";

  @Test
  void texts_of_the_same_folded_words_share_their_exact_key() {
    CopyFingerprint one = CopyFingerprint.of(STORY);
    CopyFingerprint other =
        CopyFingerprint.of(STORY.replace('أ', 'ا').replace("،", " -").replace("جسر", "جِسـر"));
    assertEquals(one.exactKey(), other.exactKey());
    assertEquals(32, one.exactKey().length());
    assertTrue(CopyFingerprint.isCopy(one, other));
  }

  @Test
  void near_copies_share_a_band_and_other_stories_do_not() {
    CopyFingerprint one = CopyFingerprint.of(STORY);
    CopyFingerprint near = CopyFingerprint.of(STORY.replace("صباح الأحد المقبل", "الأحد"));
    CopyFingerprint other =
        CopyFingerprint.of(
            "هطلت أمطار غزيرة على الساحل يوم الخميس، وأغلقت مدارس عدة أبوابها، وحذرت الأرصاد من سيول في الأودية، "
                + "ودعت السكان إلى البقاء في منازلهم حتى المساء، فيما انتشرت فرق الدفاع المدني في الشوارع الرئيسة.");
    assertTrue(CopyFingerprint.jaccard(one, near) > 0.7);
    assertTrue(CopyFingerprint.isCopy(one, near));
    assertTrue(Arrays.stream(one.bandKeys()).anyMatch(key -> contains(near.bandKeys(), key)));
    assertFalse(CopyFingerprint.isCopy(one, other));
    assertEquals(0, CopyFingerprint.jaccard(one, other));
  }

  @Test
  void a_headline_alone_is_no_copy_of_the_same_headline_of_another_day() {
    CopyFingerprint one = CopyFingerprint.of("نشرة الحادية عشرة مساء");
    assertEquals("", one.exactKey());
    assertEquals(0, one.bandKeys().length);
    assertFalse(CopyFingerprint.isCopy(one, CopyFingerprint.of("نشرة الحادية عشرة مساء")));
  }

  @Test
  void band_keys_find_near_copies_as_often_as_promised() {
    Random random = new Random(7);
    int found = 0;
    int pairs = 300;
    for (int i = 0; i < pairs; i++) {
      List<String> words = new ArrayList<>();
      for (int w = 0; w < 150; w++) {
        words.add("كلمة" + random.nextInt(100_000));
      }
      List<String> changed = new ArrayList<>(words);
      for (int w = 0; w < 7; w++) {
        changed.set(random.nextInt(150), "غيرها" + w);
      }
      CopyFingerprint one = CopyFingerprint.of(String.join(" ", words));
      CopyFingerprint other = CopyFingerprint.of(String.join(" ", changed));
      assertTrue(CopyFingerprint.jaccard(one, other) > 0.6);
      found +=
          Arrays.stream(one.bandKeys()).anyMatch(key -> contains(other.bandKeys(), key)) ? 1 : 0;
    }
    assertTrue(found >= 0.97 * pairs, found + " of " + pairs);
  }

  private static boolean contains(long[] keys, long wanted) {
    return Arrays.stream(keys).anyMatch(key -> key == wanted);
  }

  private static ArticleText article(int i) {
    return (ArticleText)
        ArticleText.compose(
            new SourceArticle(
                "memory:/x",
                "" + i,
                "",
                "",
                "عنوان",
                "",
                "خبر رقم " + i + "\nذيل " + i % 3,
                Optional.empty(),
                "",
                "ar",
                "UTF-8"));
  }

  @Test
  void counts_are_the_same_in_any_order_and_however_they_are_merged() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      order.add(i);
    }
    BoilerplateCounts whole = new BoilerplateCounts();
    order.forEach(i -> whole.add(article(i), "الضفاف"));
    Collections.shuffle(order, new Random(3));
    List<BoilerplateCounts> parts =
        List.of(new BoilerplateCounts(), new BoilerplateCounts(), new BoilerplateCounts());
    for (int i : order) {
      parts.get(i * 7 % 3).add(article(i), "الضفاف");
    }
    BoilerplateCounts merged = BoilerplateCounts.merged(parts);
    assertEquals(whole, merged);
    assertEquals(whole, BoilerplateCounts.ofBytes(merged.toBytes()));
    assertEquals(60, merged.articlesOf("الضفاف"));
    assertEquals(20, merged.linesOf("الضفاف", FoldedWords.of("ذيل 1").hashOfAll()));
    assertTrue(merged.toBytes().length < 4000);
    assertThrows(IllegalArgumentException.class, () -> BoilerplateCounts.ofBytes(new byte[3]));
  }

  @Test
  void languages_of_the_arabic_script_are_told_apart() {
    Set<String> guesses = new HashSet<>();
    guesses.add("ar:" + LanguageGuess.of(STORY));
    guesses.add(
        "fa:"
            + LanguageGuess.of(
                "رئیس جمهور ایران گفت که این کشور برای گفتگو با همسایگان خود آماده است و از صلح در منطقه حمایت می کند."));
    guesses.add(
        "fa:"
            + LanguageGuess.of(
                "وزير خارجه ايران در اين ديدار گفت كه روابط دو كشور را بايد گسترش داد و اين كار برای مردم است."));
    guesses.add(
        "ur:"
            + LanguageGuess.of(
                "وزیراعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرنے کے لیے اقدامات کر رہی ہے اور اس میں کامیاب ہو گی۔"));
    guesses.add(
        "ku:"
            + LanguageGuess.of(
                "سەرۆکی هەرێم لە کۆبوونەوەیەک لەگەڵ وەزیران باسی بارودۆخی ئابووری کرد و داوای کرد کە کار بکرێت بۆ چارەسەر."));
    guesses.add(
        "en:" + LanguageGuess.of("The minister said that the bridge will be opened on Sunday."));
    guesses.add("und:" + LanguageGuess.of("123 - 456 😀"));
    guesses.add("ar:" + LanguageGuess.of("نشرة الحادية عشرة"));
    assertTrue(
        guesses.stream().allMatch(guess -> guess.split(":", -1)[0].equals(guess.split(":", -1)[1])),
        guesses.toString());
  }
}
