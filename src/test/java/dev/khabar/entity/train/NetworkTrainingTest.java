package dev.khabar.entity.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.khabar.arabic.Clitics;
import dev.khabar.arabic.Token;
import dev.khabar.arabic.Tokenizer;
import dev.khabar.arabic.Vocabulary;
import dev.khabar.entity.Gazetteer;
import dev.khabar.entity.LabelSet;
import dev.khabar.entity.NetworkShape;
import dev.khabar.entity.ShippedModel;
import dev.khabar.entity.SilverLexicon;
import dev.khabar.entity.feature.NameFeatures;
import dev.khabar.entity.train.LabeledSentence.Domain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NetworkTrainingTest {
  @Test
  void the_same_sentences_give_the_same_file() throws IOException {
    assertArrayEquals(trained(), trained());
  }

  private static byte[] trained() throws IOException {
    Vocabulary vocabulary = Vocabulary.shipped();
    NameFeatures features =
        new NameFeatures(
            vocabulary,
            Clitics.shipped(),
            ShippedModel.classes(vocabulary),
            Gazetteer.of(Map.of()),
            SilverLexicon.empty());
    List<LabeledSentence> sentences =
        List.of(
            sentence("زار سامي صنعاء", Domain.NEWS, LabelSet.OUTSIDE, 1, 3),
            sentence("عاد الوفد إلى بيروت", Domain.ANERCORP, 0, 0, 0, 3),
            sentence("ولد في دمشق", Domain.WIKIPEDIA, 0, 0, 3));
    NetworkTraining training =
        new NetworkTraining(new NetworkShape(8, 8, 4), 1, 3, 2, 0.01, 0.25, 0.3);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    training.train(sentences, domain -> features, progress -> {}).write(out);
    return out.toByteArray();
  }

  private static LabeledSentence sentence(String text, Domain domain, int... labels) {
    List<Token> tokens = Tokenizer.tokenize(text);
    return new LabeledSentence(tokens, labels, domain);
  }
}
