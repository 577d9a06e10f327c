package dev.khabar.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented articles in JSON Lines, the same for the same seed: names and events recur. */
final class InventedNews {
  private static final List<String> WHO =
      List.of(
          "الرئيس الفرنسي إيمانويل ماكرون",
          "وزير الخارجية العراقي فؤاد حسين",
          "الأمين العام للأمم المتحدة أنطونيو غوتيريش",
          "رئيس الوزراء اللبناني نواف سلام",
          "الجيش السوداني",
          "وزارة الصحة الأردنية",
          "الاتحاد الأوروبي",
          "منظمة الصحة العالمية");
  private static final List<String> WHAT =
      List.of(
          "زار %s %s والتقى مسؤولين فيها لبحث الأوضاع في المنطقة.",
          "أدان %s الهجوم الذي وقع في %s وأدى إلى مقتل خمسة أشخاص وإصابة اثني عشر آخرين.",
          "أعلن %s تقديم مساعدات طبية عاجلة إلى سكان %s بعد السيول الأخيرة.",
          "دعا %s إلى وقف فوري لإطلاق النار في %s وحماية المدنيين.",
          "وقّع %s اتفاقية للتعاون الاقتصادي خلال مؤتمر عقد في %s.",
          "حذّر %s من تدهور الوضع الإنساني في %s مع اقتراب الشتاء.");
  private static final List<String> WHERE =
      List.of("بغداد", "بيروت", "عمّان", "الخرطوم", "القاهرة", "الدوحة", "تونس", "صنعاء");
  private static final List<String> PUBLISHERS =
      List.of("وكالة المدى", "صحيفة الأفق", "شبكة الضاد", "موقع المرصد");
  private static final Instant FIRST = Instant.parse("2026-01-01T06:00:00Z");
  private static final int SENTENCES = 6;

  private InventedNews() {}

  /** Articles number {@code from} to before {@code to}; every twentieth is a copy. */
  static List<String> articles(int from, int to) {
    List<String> lines = new ArrayList<>();
    for (int n = from; n < to; n++) {
      lines.add(article(n, n % 20 == 19 ? n - 7 : n, ""));
    }
    return lines;
  }

  /** Another article, number {@code n}, that tells the story of an earlier one word for word. */
  static String copy(int n, int story) {
    return article(n, story, "");
  }

  /** A later, corrected version of an article. */
  static String corrected(int n) {
    return article(n, n, " وصحّح الموقع في وقت لاحق عدد الضحايا بعد بيان رسمي جديد.");
  }

  static void write(Path file, List<String> articles) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", articles) + "\n");
  }

  private static String article(int n, int story, String correction) {
    Random random = new Random(story);
    StringBuilder text = new StringBuilder();
    String title = sentence(random);
    for (int i = 0; i < SENTENCES; i++) {
      text.append(sentence(random)).append(i % 2 == 0 ? " " : "\n");
    }
    text.append("وجاء ذلك في البيان رقم ").append(story).append(" الصادر هذا الأسبوع.");
    ObjectNode node = new ObjectMapper().createObjectNode();
    node.put("id", "invented-" + n);
    node.put("title", title.substring(0, title.length() - 1));
    node.put("text", text + correction);
    node.put("publisher", PUBLISHERS.get(n % PUBLISHERS.size()));
    node.put("language", "ar");
    long seconds = n * 1800L + (correction.isEmpty() ? 0 : 600);
    node.put("published_at", FIRST.plusSeconds(seconds).toString());
    return node.toString();
  }

  private static String sentence(Random random) {
    return WHAT.get(random.nextInt(WHAT.size()))
        .formatted(WHO.get(random.nextInt(WHO.size())), WHERE.get(random.nextInt(WHERE.size())));
  }
}
