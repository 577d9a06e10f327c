package dev.khabar.article.format;

import java.util.Locale;

/** The publisher that a URL names: its host, without {@code www.} and port, in lower case. */
final class PublisherHost {
  private PublisherHost() {}

  /** The host, or empty where the text is no URL with a host. */
  static String of(String url) {
    int scheme = url.indexOf("://");
    if (scheme < 0) {
      return "";
    }
    int begin = scheme + 3;
    int end = begin;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = url.substring(begin, end);
    host = host.substring(host.lastIndexOf('@') + 1);
    int port = host.indexOf(':');
    host = (port < 0 ? host : host.substring(0, port)).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
