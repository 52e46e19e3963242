package vn.danchu.consultation.clusterplan.rules;

import vn.danchu.platform.law.lifecycle.State;

/** Where the plan of meetings by clusters stands. */
public enum ClusterPlanState implements State {
    // @formatter:off
    /** Drawn up by the village head. */
    PLANNED  ("đã lập phương án"),
    /** The Front committee of the village has agreed. */
    AGREED   ("đã thống nhất"),
    /** Before the commune committee. */
    REPORTED ("đã báo cáo cấp xã"),
    /** The commune committee decided that the village meets so. */
    APPROVED ("đã được quyết định"),
    /** The commune committee decided that it does not. */
    DECLINED ("không được chấp thuận"),
    /** Every cluster has held its part, and the results are merged. */
    CONCLUDED("đã tổng hợp kết quả"),
    /** Taken back before a vote was counted; it counts for nothing. */
    WITHDRAWN("đã rút lại");
    // @formatter:on

    private final String vi;

    ClusterPlanState(String vi) {
        this.vi = vi;
    }

    @Override
    public String vi() {
        return vi;
    }
}
