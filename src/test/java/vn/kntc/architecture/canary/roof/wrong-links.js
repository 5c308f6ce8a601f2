// a plug-in that knows a page; in a comment so-don may stand
export const links = [['so-chuyen-don', 'Sổ chuyển đơn']];
