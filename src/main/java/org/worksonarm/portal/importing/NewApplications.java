package org.worksonarm.portal.importing;

/** How many applications an import adds, or has added, and how many projects they belong to. */
record NewApplications(int applications, int projects) {

    static NewApplications of(ImportPlan plan) {
        return new NewApplications(plan.toAdd().size(), plan.toAddByProject().size());
    }

    public boolean none() {
        return applications == 0;
    }

    /** As "1 application" or "92 applications". */
    public String counted() {
        return Counted.of(applications, "application");
    }

    public String inWords() {
        return none() ? "nothing new" : "%s of %s".formatted(counted(), Counted.of(projects, "project"));
    }

    String notice() {
        return none()
                ? "Every application in this file had been imported before. Nothing was added."
                : "%s %s imported.".formatted(inWords(), applications == 1 ? "was" : "were");
    }
}
