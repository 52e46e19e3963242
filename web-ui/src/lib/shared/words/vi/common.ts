export const site = {
  name: 'Dân chủ cơ sở',
  motto: 'Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng',
  skip: 'Đến nội dung chính',
  mainNavigation: 'Điều hướng chính',
  law: 'Thực hiện theo Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, Nghị định 59/2023/NĐ-CP và Nghị định 61/2023/NĐ-CP.',
  chooseCommune: 'Chọn xã, phường',
  myMatters: 'Việc của tôi',
  myVillage: 'Thôn của tôi',
  otherLanguage: 'English',
  language: 'Ngôn ngữ',
};

export const signing = {
  in: 'Đăng nhập',
  out: 'Đăng xuất',
  as: (name: string) => `Đang đăng nhập: ${name}`,
  title: 'Mời đăng nhập',
  why: 'Trang này dành cho người có tên trong danh sách của thôn. Sau khi đăng nhập, bạn trở lại đúng trang này.',
  returning: 'Đang đăng nhập…',
  failed: 'Chưa đăng nhập được',
  again: 'Đăng nhập lại',
};

export const state = {
  loading: 'Đang tải…',
  offlineTitle: 'Chưa kết nối được',
  offline: 'Không nhận được trả lời từ máy chủ. Hãy kiểm tra mạng rồi thử lại.',
  retry: 'Thử lại',
  refused: 'Chưa thực hiện được',
  article: 'Căn cứ',
  earliest: 'Sớm nhất',
  latest: 'Muộn nhất',
  row: (row: number) => `Dòng ${row}`,
  status: {
    401: 'Phiên đăng nhập đã hết. Hãy đăng nhập lại.',
    403: 'Bạn không có quyền làm việc này.',
    404: 'Không tìm thấy nội dung này.',
    409: 'Việc này không còn thực hiện được ở thời điểm hiện tại.',
    412: 'Nội dung vừa được người khác thay đổi. Hãy tải lại rồi sửa tiếp.',
    422: 'Thông tin gửi đi chưa đúng quy định.',
    429: 'Có quá nhiều yêu cầu. Hãy đợi một lát rồi thử lại.',
    500: 'Hệ thống đang gặp sự cố. Hãy thử lại sau ít phút.',
  },
  missingPage: 'Không có trang này',
  missingPageWhy: 'Địa chỉ có thể đã đổi hoặc gõ chưa đúng.',
  toStart: 'Về trang đầu',
};

export const form = {
  errors: 'Có điều cần sửa',
  error: 'Lỗi:',
  back: 'Quay lại',
  next: 'Tiếp tục',
  change: 'Sửa',
  changeWhat: (what: string) => `Sửa ${what}`,
  send: 'Gửi',
  sending: 'Đang gửi…',
  check: 'Kiểm tra lại trước khi gửi',
  more: 'Xem thêm',
  step: (at: number, of: number) => `Bước ${at}/${of}`,
  required: (what: string) => `Hãy điền ${what}`,
  lost: 'Chưa rõ yêu cầu đã đến nơi hay chưa. Gửi lại là an toàn: hệ thống nhận ra đúng yêu cầu này và không tính hai lần.',
  yes: 'Có',
  no: 'Không',
};

export const bar = {
  yes: 'Đồng ý',
  no: 'Không đồng ý',
  other: 'Ý kiến khác',
  absent: 'Không tham gia',
  households: (count: string) => `${count} hộ`,
  of: (part: string, whole: string) => `${part}/${whole}\u00a0hộ`,
  choice: 'Ý kiến',
  number: 'Số hộ',
  all: 'Tổng số hộ của thôn',
  needed: (count: string) => `Cần ít nhất ${count} hộ`,
  threshold: (share: string, strict: boolean) =>
    strict ? `Thông qua khi hơn ${share} tổng số hộ đồng ý` : `Thông qua khi từ ${share} tổng số hộ trở lên đồng ý`,
  table: 'Bảng kết quả',
  picture: (yes: string, no: string, other: string, all: string, needed: string) =>
    `Biểu đồ: ${yes} hộ đồng ý, ${no} hộ không đồng ý, ${other} hộ có ý kiến khác, trên tổng số ${all} hộ. Vạch thông qua ở ${needed} hộ.`,
};

export const kindOf = {
  unit: { RURAL_COMMUNE: 'Xã', WARD: 'Phường', SPECIAL_ZONE: 'Đặc khu' },
  named: (kind: string, name: string) => `${kind} ${name}`,
  village: { VILLAGE: 'Thôn', RESIDENTIAL_GROUP: 'Tổ dân phố' },
  matter: {
    CONTRIBUTION: 'Đóng góp xây dựng công trình chung',
    COMMON_FUNDS: 'Thu, chi, quản lý khoản tiền chung',
    COVENANT: 'Hương ước, quy ước',
    VILLAGE_HEAD: 'Bầu, cho thôi làm Trưởng thôn',
    BOARD_MEMBER: 'Bầu, cho thôi thành viên ban giám sát',
    SELF_GOVERNANCE: 'Công việc tự quản của thôn',
  },
  form: {
    MEETING: 'Cuộc họp thôn',
    HOUSEHOLD_BALLOTS: 'Phát phiếu lấy ý kiến hộ gia đình',
    ONLINE_VOTE: 'Biểu quyết trực tuyến',
  },
  document: {
    RESOLUTION: 'Nghị quyết',
    MINUTES: 'Biên bản',
    MEMORANDUM: 'Bản ghi nhớ',
    AGREEMENT: 'Bản thỏa thuận',
  },
  covenant: { HUONG_UOC: 'Hương ước', QUY_UOC: 'Quy ước' },
};

export const stateOf = {
  matter: {
    PROPOSED: 'Chờ Mặt trận thống nhất',
    OPEN: 'Chưa lấy ý kiến',
    IN_VOTE: 'Đang lấy ý kiến',
    DECIDED: 'Đã quyết định',
    LAPSED: 'Xã đã kết luận, không lấy ý kiến nữa',
    CLOSED: 'Đã khép lại',
  },
  communeMatter: {
    PROPOSED: 'Chờ Mặt trận xã thống nhất',
    AGREED: 'Sắp đưa ra các thôn',
    OPEN: 'Các thôn đang bàn',
    ADOPTED: 'Được thông qua, chờ ngày có hiệu lực',
    REJECTED: 'Không được thông qua',
    EFFECTIVE: 'Được thông qua',
    ANNULLED: 'Đã bị bãi bỏ',
    REPLACED: 'Đã được thay thế',
    ABOLISHED: 'Các thôn đã tự bãi bỏ',
    WITHDRAWN: 'Đã rút lại',
  },
  vote: {
    PROPOSED: 'Mới đề xuất',
    AGREED: 'Mặt trận đã thống nhất',
    REPORTED: 'Đã báo cáo xã',
    OPEN: 'Đang bỏ phiếu',
    CLOSED: 'Đã kết thúc',
    WITHDRAWN: 'Đã rút lại',
    VILLAGE_ENDED: 'Đã kết thúc vì thôn không còn',
  },
  outcome: { ADOPTED: 'Được thông qua', REJECTED: 'Không được thông qua', NO_QUORUM: 'Không đủ số hộ tham dự' },
  timeliness: { DUE: 'Trong hạn gửi', IN_TIME: 'Gửi đúng hạn', LATE: 'Quá hạn gửi' },
  covenant: {
    FINAL_DRAFT: 'Dự thảo',
    VOTING_MEETING: 'Đang biểu quyết',
    ADOPTED: 'Thôn đã thông qua',
    NOT_ADOPTED: 'Thôn không thông qua',
    SUBMITTED: 'Đã trình xã công nhận',
    RECOGNITION_REFUSED: 'Xã không công nhận',
    RECOGNISED: 'Đang có hiệu lực',
  },
};
