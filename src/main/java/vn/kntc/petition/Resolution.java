package vn.kntc.petition;

/** The paper that ends the resolution of a denunciation (Điều 34, 35 Luật Tố cáo). */
public enum Resolution {
    CONCLUSION("Kết luận nội dung tố cáo"),
    TERMINATION("Quyết định đình chỉ giải quyết tố cáo");

    private final String label;

    Resolution(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
