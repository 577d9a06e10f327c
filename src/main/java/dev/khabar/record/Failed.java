package dev.khabar.record;

import dev.khabar.article.Rejection;
import dev.khabar.schema.Article;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What becomes of an article that the program itself fails on: one text cannot take a night's run
 * down. Errors of the machine, such as memory used up, pass through. Stateless; thread-safe.
 */
final class Failed {
  private Failed() {}

  /**
   * What is made of an article, or nothing.
   *
   * @param stage names the work in the rejection
   * @param rejected takes the rejection where the work fails
   */
  static <T> Optional<T> orElse(
      String stage, Article article, Supplier<T> work, Consumer<Rejection> rejected) {
    try {
      return Optional.of(work.get());
    } catch (IllegalStateException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NullPointerException
        | ArithmeticException
        | StackOverflowError e) {
      rejected.accept(
          new Rejection(
              article.getSourceUri(),
              article.getSourceRecord(),
              stage,
              "FAILED",
              "khabar failed on this article (%s at %s); it is left out, please report it"
                  .formatted(e, place(e)),
              article.getText().substring(0, Math.min(article.getText().length(), 400))));
      return Optional.empty();
    }
  }

  /** Where it went wrong: the innermost place that is khabar's own. */
  private static String place(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("dev.khabar."))
        .findFirst()
        .map(StackTraceElement::toString)
        .orElse("an unknown place");
  }
}
