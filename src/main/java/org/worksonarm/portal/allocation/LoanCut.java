package org.worksonarm.portal.allocation;

import java.time.LocalDate;

/** What an admin orders: the last day of use is today, or yesterday where the machine is back already. */
record LoanCut(Ending ending, LocalDate lastDay, String reason, long version) {}
