package dev.khabar.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, as its jar's manifest has it. */
public final class ProgramVersion implements IVersionProvider {
  /** The version; {@code unpackaged} where the classes come from no jar. */
  public static String version() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"khabar " + version()};
  }
}
