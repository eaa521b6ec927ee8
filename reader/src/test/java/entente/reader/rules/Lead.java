package entente.reader.rules;

/**
 * Headline and first paragraph of a report, which tell of a meeting and undertake nothing: what a
 * test is about follows them.
 */
enum Lead {
    HUNGARY_VIETNAM(
            "Tham khảo chính trị Việt Nam - Hungary lần thứ 7",
            "Hà Nội (TTXVN) - Ngày 5/3/2024, tại Hà Nội, Thứ trưởng Ngoại giao Lê Quang Huy và Thứ"
                    + " trưởng Ngoại giao và Kinh tế đối ngoại Hungary Péter Szabó đã đồng chủ trì Tham"
                    + " khảo chính trị Việt Nam - Hungary lần thứ 7."),
    LAOS_VIETNAM(
            "Kỳ họp lần thứ 8 Tham vấn chính trị cấp Bộ trưởng Ngoại giao Việt Nam - Lào",
            "Vientiane - Ngày 12/9/2022, tại Thủ đô Vientiane, Bộ trưởng Ngoại giao Việt Nam Trần"
                    + " Đức Hải và Bộ trưởng Ngoại giao Lào Bounmy Vongsa đã đồng chủ trì Kỳ họp lần"
                    + " thứ 8 Tham vấn chính trị cấp Bộ trưởng Ngoại giao hai nước."),
    CAMBODIA_JAPAN(
            "Nhật Bản và Campuchia họp Tham vấn chính trị lần thứ 4",
            "Ngày 18/6/2021, tại Phnom Penh, Quốc vụ khanh Bộ Ngoại giao Campuchia Sok Vanna và Thứ"
                    + " trưởng Ngoại giao Nhật Bản Kenji Mori đã đồng chủ trì Tham vấn chính trị Nhật"
                    + " Bản - Campuchia lần thứ 4."),
    BRAZIL_VIETNAM(
            "Bộ trưởng Ngoại giao Việt Nam hội đàm với Bộ trưởng Ngoại giao Brazil",
            "Brasília (TTXVN) - Ngày 22/8/2023, tại Brasília, Bộ trưởng Ngoại giao Việt Nam Trần"
                    + " Đức Hải đã hội đàm với Bộ trưởng Ngoại giao Brazil Paulo Azevedo."),
    INDIA_KENYA(
            "3rd India-Kenya Foreign Office Consultations held in Nairobi",
            "NAIROBI - The third round of Foreign Office Consultations between India and Kenya was"
                    + " held in Nairobi on 12 March 2024. The Indian delegation was led by Rohan Mehta,"
                    + " Secretary (East) in the Ministry of External Affairs, and the Kenyan delegation"
                    + " by Principal Secretary for Foreign Affairs Peter Otieno."),
    EGYPT_NORWAY(
            "Egypt, Norway hold political consultations",
            "CAIRO - Egyptian Deputy Foreign Minister Hany Mansour and Norwegian Deputy Foreign"
                    + " Minister Ingrid Dahl co-chaired the fifth round of political consultations"
                    + " between the two countries in Cairo on 4 October 2022."),
    INDONESIA_TURKEY(
            "Foreign ministers of Indonesia and Türkiye meet in Ankara",
            "ANKARA - Indonesian Foreign Minister Budi Santoso held talks with Turkish Foreign"
                    + " Minister Kemal Aydın in Ankara on 17 May 2023."),
    KAZAKHSTAN_MONGOLIA(
            "Mongolia and Kazakhstan convene Intergovernmental Commission",
            "ULAANBAATAR - The ninth meeting of the Mongolia-Kazakhstan Intergovernmental"
                    + " Commission on Trade and Economic Cooperation was held in Ulaanbaatar on 21 June"
                    + " 2021, co-chaired by Mongolian Deputy Prime Minister Bat Erdene and Kazakh"
                    + " Minister of Agriculture Yerlan Nurlanov."),
    ARGENTINA_SOUTH_AFRICA(
            "South Africa and Argentina hold bilateral consultations",
            "PRETORIA - South African Deputy Minister of International Relations and Cooperation"
                    + " Thabo Nkosi and Argentine Deputy Foreign Minister Lucía Ferreyra co-chaired the"
                    + " fourth session of the political consultations between South Africa and"
                    + " Argentina in Pretoria on 9 November 2023.");

    private final String headline;
    private final String paragraph;

    Lead(String headline, String paragraph) {
        this.headline = headline;
        this.paragraph = paragraph;
    }

    /** What is found where the lead stands alone. */
    Told alone() {
        return Reports.read(headline, paragraph);
    }

    /** What is found where these sentences follow as one paragraph. */
    Told with(String... sentences) {
        return Reports.read(headline, paragraph, String.join(" ", sentences));
    }

    /** What is found where these words follow the lead's sentence, and then these sentences. */
    Told titled(String otherHeadline, String... sentences) {
        return Reports.read(otherHeadline, paragraph, String.join(" ", sentences));
    }
}
