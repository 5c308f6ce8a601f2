package vn.kntc.complaint;

/**
 * Who else gets the notice of acceptance (Mẫu 03); nobody where discipline is complained about (khoản 2 Điều 16 Nghị định 124/2020/NĐ-CP).
 *
 * @param copiedForwarder body that sent the complaint on, or null
 * @param copiedInspectorate of the same level, or null
 */
record CopiedTo(String copiedForwarder, String copiedInspectorate) {}
