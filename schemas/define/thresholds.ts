/** Limits that the sources leave open; a policy may set others. */
export const defaultThresholds = {
  /** Days after which a roadmap under way should have been reviewed [RM-R16, proposed]. */
  reviewDays: 45,
  /** Days within which a mission should be reported on [RA-R15, proposed]. */
  missionReportDays: 90,
  /** Difference of a rolled-up progress that is still rounding, in percentage points [RM-R14, proposed]. */
  progressTolerance: 1,
  /** Difference of a weighted score that is still rounding, in points of its scale [RA-R6, proposed]. */
  scoreTolerance: 0.5,
  /** Difference of summed shares that is still rounding, in percentage points [KR-R9, proposed]. */
  shareTolerance: 1,
  /** How far «about» and «nearly» may reach, in percent of the number; 15.4 % is told as «one in six» [KR-R16, S3-23]. */
  approximation: 10,
  /** Shortest and longest DRE process review on site, in days [RA-R1, S1-38]. */
  minVisitDays: 3,
  maxVisitDays: 5,
  /** Smallest and largest team of a DRE process review, in experts [RA-R2, S1-39]. */
  minVisitExperts: 2,
  maxVisitExperts: 3,
  /** Shortest and longest time from the intent to the implementation of a standard, in months [WI-R4, S4-20]. */
  minImplementationMonths: 24,
  maxImplementationMonths: 60,
  /** Months without any standard begun after which an intent is remarked on [WI-R5, proposed]. */
  idleMonths: 24,
};
