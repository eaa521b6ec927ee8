package entente.desk.site;

import entente.desk.door.Standings;
import entente.desk.visit.VisitorArgument;
import entente.domain.relation.Relation;
import entente.register.Register;
import java.time.Duration;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** What all pages share. */
@Configuration(proxyBeanMethods = false)
public class Site implements WebMvcConfigurer {
    /** An address carries the digest of what lies there, so it may be kept as long as one likes. */
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Standings standings;
    private final Register register;

    Site(Standings standings, Register register) {
        this.standings = standings;
        this.register = register;
    }

    @Bean
    static Sentences sentences() {
        return new Sentences();
    }

    @Bean
    static MessageSource messageSource(Sentences sentences) {
        return sentences;
    }

    @Bean
    static LocaleResolver localeResolver() {
        return new Tongue();
    }

    @Bean
    static ResourceUrlEncodingFilter digestsInAddresses() {
        return new ResourceUrlEncodingFilter();
    }

    /** What an address names, as what it is; what it can't be has no page. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Relation.class, Relation::parse);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new VisitorArgument(standings, register));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Turns())
                .excludePathPatterns("/assets/**", "/webjars/**", "/health", "/metrics");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        add(registry, "/assets/**", "classpath:/entente/desk/assets/");
        add(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/");
    }

    private static void add(ResourceHandlerRegistry registry, String pattern, String place) {
        registry.addResourceHandler(pattern)
                .addResourceLocations(place)
                .setCacheControl(FOR_EVER)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
