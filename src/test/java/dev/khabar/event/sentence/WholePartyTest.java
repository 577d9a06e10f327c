package dev.khabar.event.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.RoleName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A party without a name is told by all the words that say who it is. */
class WholePartyTest {
  @ParameterizedTest
  @CsvSource({
    "وتظاهر عشرات النشطاء الحقوقيين والسياسيين أمام المحكمة أمس., تظاهر,"
        + " النشطاء الحقوقيين والسياسيين",
    "وتظاهر مئات من عناصر وكوادر الجماعة في المدينة أمس., تظاهر, عناصر وكوادر الجماعة",
    "وتظاهر طلبة المدارس ومعلميهم وسط الحي أمس., تظاهر, طلبة المدارس ومعلميهم",
    "واحتشد نحو ألف لاجئ من سورية أمام السفارة أمس., احتشد, لاجئ من سورية",
    "وتظاهر مئتا شاب من أبناء القرية أمام البلدية أمس., تظاهر, شاب من أبناء القرية",
    "قصفت القوات الموالية للحكومة مواقع قرب البلدة أمس., قصفت, القوات الموالية للحكومة",
    "قصفت القوات التابعة للمجلس مواقع قرب البلدة أمس., قصفت, القوات التابعة للمجلس",
    "وهاجمت الفصائل المدعومة من الخارج القرية أمس., هاجمت, الفصائل المدعومة من الخارج",
    "أدان الأمين العام للمنظمة الهجوم على السفينة., أدان, الأمين العام للمنظمة",
    "اتهم الناطق العسكري باسم الجيش المسلحين بالقصف., اتهم, الناطق العسكري باسم الجيش",
    "وتظاهر نواب من المعارضة أمام البرلمان أمس., تظاهر, نواب من المعارضة",
    "وتظاهر أعضاء في النقابة أمام مقرها أمس., تظاهر, أعضاء في النقابة",
    "وتظاهر سكان القرية أمام مقر البلدية أمس., تظاهر, سكان القرية",
    "وتظاهر معارضون للأسلحة وسط الحي أمس., تظاهر, معارضون للأسلحة",
    "وتظاهر المدافعون عن الغابات أمام الوزارة أمس., تظاهر, المدافعون عن الغابات",
    "استنكرت فعاليات مدافعة عن اللغة العربية قرار الحكومة., استنكرت,"
        + " فعاليات مدافعة عن اللغة العربية",
    "اتفقت الدول الأعضاء في المنظمة على خفض الرسوم., اتفقت, الدول الأعضاء في المنظمة",
    "وطعن مشتبه به شرطيا قرب المحطة أمس., طعن, مشتبه به",
    "واعترف عدد من المقبوض عليهم بالتحرش أمس., اعترف, المقبوض عليهم",
    "ودعت الحكومة المعترف بها القبائل إلى الهدوء أمس., دعت, الحكومة المعترف بها",
  })
  void it_is_told_whole(String text, String trigger, String actor) {
    assertEquals(actor, actor(text, trigger));
  }

  @ParameterizedTest
  @CsvSource({
    "وتظاهر العمال من المصنع إلى الساحة أمس., تظاهر, العمال",
    "وفجر انتحاري نفسه قرب دورية للشرطة أمس., فجر, انتحاري",
    "وخطف مسلحون مطران المدينة أمس., خطف, مسلحون",
    "وتظاهر طلاب في المدينة أمس., تظاهر, طلاب",
    "وندد اقتصاديون من المدينة بالقرار أمس., ندد, اقتصاديون",
    "وهاجم مسلحون الحاجز من الشرق أمس., هاجم, مسلحون",
  })
  void what_tells_of_something_else_is_no_part_of_it(String text, String trigger, String actor) {
    assertEquals(actor, actor(text, trigger));
  }

  private static String actor(String text, String trigger) {
    List<CodedEvent> events = CodingBench.codeUndated(text);
    return CodingBench.role(text, CodingBench.at(text, events, trigger), RoleName.ACTOR);
  }

  @Test
  void a_force_is_told_with_whom_it_serves() {
    String loyal = "وقصفت القوات الموالية للرئيس فلان الفلاني مواقع قرب البلدة.";
    assertEquals(
        "القوات الموالية للرئيس فلان الفلاني",
        CodingBench.role(loyal, "قصفت", RoleName.ACTOR, "فلان الفلاني=PERSON"));
    String led = "وقصفت القوات المسلحة بقيادة حفتر المدينة أمس.";
    assertEquals(
        "القوات المسلحة بقيادة حفتر", CodingBench.role(led, "قصفت", RoleName.ACTOR, "حفتر=PERSON"));
  }
}
