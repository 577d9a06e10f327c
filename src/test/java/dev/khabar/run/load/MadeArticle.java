package dev.khabar.run.load;

import dev.khabar.schema.Article;
import dev.khabar.schema.EntityMention;
import dev.khabar.schema.EventMention;
import java.util.List;

/** An article made for a test, with what is tagged in it. */
record MadeArticle(
    Article article, List<EntityMention> entityMentions, List<EventMention> eventMentions) {}
