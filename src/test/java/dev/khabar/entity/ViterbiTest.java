package dev.khabar.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.arabic.Clitics;
import dev.khabar.arabic.Token;
import dev.khabar.arabic.Tokenizer;
import dev.khabar.arabic.Vocabulary;
import dev.khabar.entity.feature.NameFeatures;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViterbiTest {
  private static final NewsCrf CRF = shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بيروت",
        "زار وزير الخارجية المصري سامح شكري الخرطوم أمس، وفق وكالة رويترز.",
        "«الهلال» يهزم «النصر» في نهائي كأس الملك بجدة!",
        "a b c 1 2 3 ...",
      })
  void finds_the_sequence_that_corenlp_finds(String text) {
    List<Token> tokens = Tokenizer.tokenize(text);
    List<CoreLabel> labels =
        tokens.stream()
            .map(
                token -> {
                  CoreLabel label = new CoreLabel();
                  label.set(CoreAnnotations.TextAnnotation.class, token.form());
                  return label;
                })
            .toList();
    List<String> byCoreNlp =
        CRF.classify(labels).stream()
            .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
            .toList();
    int[] best = CRF.bestLabels(tokens);
    assertArrayEquals(byCoreNlp.toArray(), Arrays.stream(best).mapToObj(LabelSet::name).toArray());
  }

  @Test
  void probabilities_of_a_tokens_labels_sum_to_one_and_no_name_begins_inside() {
    List<Token> tokens = Tokenizer.tokenize("غادر محمد بيروت");
    CRFCliqueTree<String> tree = CRF.getCliqueTree(CRF.potentials(CRF.words(tokens)));
    for (int i = 0; i < tokens.size(); i++) {
      double sum = 0;
      for (int label = 0; label < LabelSet.SIZE; label++) {
        sum += tree.prob(i, label);
      }
      assertEquals(1, sum, 1e-6);
    }
    assertEquals(0, tree.prob(0, LabelSet.inside(EntityType.PERSON)), 1e-9);
  }

  private static NewsCrf shipped() {
    Vocabulary vocabulary = Vocabulary.shipped();
    ShippedModel model = ShippedModel.load(vocabulary);
    return new NewsCrf(
        new NameFeatures(
            vocabulary, Clitics.shipped(), model.classes(), model.gazetteer(), model.silver()),
        model.weights(),
        Optional.of(model.network()));
  }
}
