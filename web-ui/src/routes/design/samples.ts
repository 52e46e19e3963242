/** Invented content for the page that shows every part. */
export const samples = {
  vi: {
    title: 'Bộ thành phần giao diện',
    lead: 'Mọi trang được ghép từ các phần dưới đây. Màu lấy từ giấy dó, sơn son, vải chàm, trống đồng và lúa non.',
    colours: 'Màu',
    letters: 'Chữ',
    states: 'Trạng thái và thông báo',
    matter: 'Quy định giờ mở loa của thôn',
    tooEarly: 'Chưa đến lúc kết thúc bỏ phiếu',
    tooEarlyWhy: 'Cuộc bỏ phiếu còn trong thời gian đã thông báo và chưa phải mọi hộ đã bỏ phiếu.',
    article: 'Điều 5 Nghị định 59/2023/NĐ-CP',
  },
  en: {
    title: 'Parts of the interface',
    lead: 'Every page is put together from these. The colours are those of rice paper, lacquer, indigo cloth, bronze drums and young rice.',
    colours: 'Colours',
    letters: 'Letters',
    states: 'States and messages',
    matter: 'Hours of the village loudspeaker',
    tooEarly: 'It is too early to close',
    tooEarlyWhy: 'The announced voting period is not over and not every household has voted.',
    article: 'Article 5, Decree 59/2023/NĐ-CP',
  },
};
