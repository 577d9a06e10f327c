package dev.khabar.run;

/**
 * Where the parts of a run lie under its output.
 *
 * @param output the job's output
 * @param runId the run
 */
record RunFolders(String output, String runId) {
  /** Ends the name of a plan's file. */
  static final String PLAN = ".json";

  private static final String WORK = "/.khabar";

  /** The published run. */
  String run() {
    return output + "/" + runId;
  }

  /** All that is not published. */
  String work() {
    return output + WORK;
  }

  String locks() {
    return work() + "/locks";
  }

  /** Attempts at this run; only the lock's holder has one. */
  String attempts() {
    return work() + "/attempts/" + runId;
  }

  /** Plans of publications that have begun. */
  String plans() {
    return work() + "/plans";
  }

  /** The plan of this run's. */
  String plan() {
    return plans() + "/" + runId + PLAN;
  }

  /** The run that is being replaced, once its folder is moved away. */
  String replaced() {
    return work() + "/replaced/" + runId;
  }

  /** Rejects of a run that had too many; warehouses skip names that begin with an underscore. */
  String rejectsAside() {
    return output + "/_rejects/" + runId;
  }
}
