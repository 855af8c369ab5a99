<#-- The password alone, where the flow has a step of its own for it. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password'); section>
  <#if section = "header">
    ${msg("kontorPasswordTitle")}
  <#elseif section = "form">
    <form class="form" id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
      <#-- For password managers; it has no name, so it is not sent. -->
      <input type="text" autocomplete="username" value="${auth.attemptedUsername!}" hidden readonly>
      <@field.password name="password" label=msg("password") forgotPassword=realm.resetPasswordAllowed autofocus=true autocomplete="current-password"/>
      <@buttons.button id="kc-login" name="login" label="doLogIn"/>
    </form>
    <@passkeys.conditionalUIData/>
  </#if>
</@layout.registrationLayout>
