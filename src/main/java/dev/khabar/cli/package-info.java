/**
 * The command line: a class a command. {@link dev.khabar.cli.Khabar} (read it first) knows their
 * names and turns what they throw into messages and exit statuses; {@code RunCommand}, {@code
 * AnnotateCommand}, {@code VerifyCommand}, {@code LoadCommand}, {@code ShowCommand}, {@code
 * NamesCommand} and {@code DdlCommand} work on news, {@code Train*} and {@code Evaluate*} on the
 * models. A run tells what it does in the {@code LogForm} that was asked for: {@code TerminalLog},
 * {@code PlainLog} or {@code JsonLog}.
 */
package dev.khabar.cli;
