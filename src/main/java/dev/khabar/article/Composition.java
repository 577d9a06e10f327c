package dev.khabar.article;

/** What composing an article's text gives: the text, or the reason why there is none. */
public sealed interface Composition permits ArticleText, Rejection {}
